package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.FilePlace;
import baton.files.SamplesFile;
import baton.studio.fx.Background;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleKeepingTest {

    private static final NodeId A = new NodeId("a");
    private static final NodeId B = new NodeId("b");
    private static final Fields HI = Fields.of("message", "hi");
    private static final Fields HO = Fields.of("message", "ho");

    /// Does its work when a test says so.
    private static final class Later implements Background {
        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public <T> Subscription run(Callable<T> todo, Consumer<? super T> done, Consumer<? super Exception> failed) {
            work.add(() -> Background.immediate().run(todo, done, failed));
            return Subscription.EMPTY;
        }

        void doAll() {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        }
    }

    @TempDir
    private Path home;

    private final Later later = new Later();
    private Path first;
    private Path second;
    private SamplesFile store;
    private SampleKeeping keeping;
    private int unkept;

    @BeforeEach
    void begin() {
        first = home.resolve("first.baton");
        second = home.resolve("second.baton");
        store = new SamplesFile(home);
        keeping = new SampleKeeping(store, later, () -> unkept++);
    }

    private Map<NodeId, Fields> keptFor(Path file) throws IOException {
        return store.read(FilePlace.of(file));
    }

    private Runnable keep(NodeId step, Fields sample) {
        return keeping.change(Map.of(step, Optional.of(sample)));
    }

    private Map<NodeId, Fields> shown() {
        return keeping.samplesProperty().get();
    }

    @Test
    void what_is_kept_before_there_is_a_file_is_kept_for_the_file_once_it_is_saved() throws Exception {
        keeping.opened(Optional.empty());
        keep(A, HI);
        later.doAll();
        keeping.savedTo(first);
        keeping.opened(Optional.empty());
        later.doAll();

        assertThat(keptFor(first)).isEqualTo(Map.of(A, HI));
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_copy_of_the_file_has_them_too() throws Exception {
        store.write(FilePlace.of(first), Map.of(A, HI));
        keeping.opened(Optional.of(first));
        keeping.savedTo(second);
        later.doAll();

        assertThat(keptFor(first)).isEqualTo(Map.of(A, HI));
        assertThat(keptFor(second)).isEqualTo(Map.of(A, HI));
    }

    @Test
    void taking_back_does_nothing_to_another_workflow() throws Exception {
        store.write(FilePlace.of(second), Map.of(B, HO));
        keeping.opened(Optional.of(first));
        later.doAll();
        var undo = keep(A, HI);
        keeping.opened(Optional.of(second));
        later.doAll();
        undo.run();
        later.doAll();

        assertThat(keptFor(second)).isEqualTo(Map.of(B, HO));
        assertThat(keptFor(first)).isEqualTo(Map.of(A, HI));
    }

    @Test
    void taking_back_leaves_what_was_kept_since() throws Exception {
        keeping.opened(Optional.of(first));
        var undo = keep(A, HI);
        keep(B, HO);
        undo.run();
        later.doAll();

        assertThat(keptFor(first)).isEqualTo(Map.of(B, HO));
        assertThat(shown()).isEqualTo(Map.of(B, HO));
    }

    @Test
    void what_is_kept_before_the_others_are_read_is_added_to_them() throws Exception {
        store.write(FilePlace.of(first), Map.of(A, HI));
        keeping.opened(Optional.of(first));
        keep(B, HO);
        later.doAll();

        assertThat(keptFor(first)).isEqualTo(Map.of(A, HI, B, HO));
        assertThat(shown()).isEqualTo(Map.of(A, HI, B, HO));
    }

    @Test
    void saving_writes_no_samples_where_none_was_changed() throws Exception {
        store.write(FilePlace.of(first), Map.of(A, HI));
        keeping.opened(Optional.of(first));
        keeping.savedTo(first);
        later.doAll();
        store.write(FilePlace.of(first), Map.of(A, HI, B, HO));
        keeping.savedTo(first);
        later.doAll();

        assertThat(keptFor(first)).isEqualTo(Map.of(A, HI, B, HO));
    }

    @Test
    void where_they_cannot_be_read_nothing_is_overwritten_and_the_person_is_told() throws Exception {
        // a folder in the place of the file
        var inTheWay = home.resolve("samples").resolve(FilePlace.of(first) + ".json");
        Files.createDirectories(inTheWay);
        keeping.opened(Optional.of(first));
        later.doAll();
        keep(A, HI);
        later.doAll();

        assertThat(unkept).isOne();
        assertThat(inTheWay).isDirectory();
        assertThat(shown()).isEqualTo(Map.of(A, HI));
    }

    @Test
    void the_last_of_several_changes_is_what_stays() throws Exception {
        keeping.opened(Optional.of(first));
        later.doAll();
        keep(A, HI);
        keeping.change(Map.of(A, Optional.empty()));
        keep(A, HO);
        later.doAll();

        assertThat(keptFor(first)).isEqualTo(Map.of(A, HO));
    }
}
