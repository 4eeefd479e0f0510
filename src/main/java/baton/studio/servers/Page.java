package baton.studio.servers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// One page of the dialog.
interface Page {

    String title();

    /// A sentence or two under the title.
    String about();

    Region body();

    /// What stands at the left end of the bottom row.
    List<Button> left();

    /// What stands at its right end, the main one last.
    List<Button> right();

    /// What takes the keyboard when the page comes up.
    Node first();

    /// What Esc does.
    void escape();

    /// Called when another page takes its place.
    default void dispose() {}
}
