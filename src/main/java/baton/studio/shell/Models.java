package baton.studio.shell;

import baton.engine.ModelBook;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.inspector.ModelNames;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The models that can be chosen, and the one that new runs use. JavaFX thread; the book is read in the
/// background.
final class Models {

    private record Read(String usual, List<String> names, Map<String, String> aliases) {}

    private static final Messages TEXT = Messages.of("shell");

    private final ModelBook book;
    private final Background background;
    private final Consumer<String> trouble;
    private final ReadOnlyStringWrapper usual = new ReadOnlyStringWrapper(ModelBook.PRACTICE);
    private final ReadOnlyObjectWrapper<ModelNames> names =
            new ReadOnlyObjectWrapper<>(new ModelNames(shown(ModelBook.PRACTICE), List.of()));

    /// @param trouble told a sentence when a choice cannot be kept
    Models(ModelBook book, Background background, Consumer<String> trouble) {
        this.book = book;
        this.background = background;
        this.trouble = trouble;
        refresh();
    }

    /// The name of the model that stands for the default in the next run.
    ReadOnlyStringProperty usualProperty() {
        return usual.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ModelNames> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /// What people call the model `name`.
    static String shown(String name) {
        return name.equals(ModelBook.PRACTICE) ? TEXT.text("model.practice") : name;
    }

    /// What the agents of the next run will be, and what it costs, in a few sentences.
    String words(String cost) {
        var model = isPractice() ? TEXT.text("model.practiceTip") : TEXT.text("model.realTip", usual.get());
        return cost.isEmpty() ? model : model + " " + cost;
    }

    boolean isPractice() {
        return usual.get().equals(ModelBook.PRACTICE);
    }

    void refresh() {
        background.run(this::read, this::show, failure -> trouble.accept(String.valueOf(failure.getMessage())));
    }

    void use(String name) {
        use(name, () -> {});
    }

    /// @param then what the person was about to do
    void use(String name, Runnable then) {
        background.run(
                () -> {
                    book.setUsual(name);
                    return read();
                },
                read -> {
                    show(read);
                    then.run();
                },
                failure -> trouble.accept(String.valueOf(failure.getMessage())));
    }

    private Read read() {
        return new Read(
                book.usual(),
                book.connections().stream().map(ModelBook.Connection::name).toList(),
                ModelBook.ALIASES.stream()
                        .collect(Collectors.toMap(alias -> alias, alias -> shown(book.resolve(alias)))));
    }

    private void show(Read read) {
        usual.set(read.usual());
        names.set(new ModelNames(shown(read.usual()), read.names(), read.aliases()));
    }
}
