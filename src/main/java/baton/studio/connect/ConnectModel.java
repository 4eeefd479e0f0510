package baton.studio.connect;

import baton.engine.KeyPlace;
import baton.engine.LocalModels;
import baton.engine.ModelBook;
import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Offer;
import baton.studio.fx.Background;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What a person finds out and does while connecting a model. JavaFX thread; everything that may take time is
/// done in the background. Closing it stops a download.
final class ConnectModel implements AutoCloseable {

    /// What was last said to the person.
    ///
    /// @param good whether it is good news
    record Said(String words, boolean good) {

        static final Said NOTHING = new Said("", true);
    }

    /// How far a download is, in bytes.
    record Progress(String model, long done, long all) {

        /// From 0 to 1; less than 0 while that is not known.
        double part() {
            return all <= 0 ? -1 : Math.min(1, (double) done / all);
        }
    }

    private final ModelBook models;
    private final LocalModels local;
    private final Background background;
    private final Executor later;
    private final ReadOnlyObjectWrapper<Optional<LocalModels.State>> here =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<KeyPlace.State> place = new ReadOnlyObjectWrapper<>(KeyPlace.State.KEYCHAIN);
    private final ReadOnlyObjectWrapper<Set<String>> uses = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private LocalModels.@Nullable Download download;
    private boolean looking;
    private boolean closed;

    /// @param later runs something on the JavaFX thread, soon
    ConnectModel(ModelBook models, LocalModels local, Background background, Executor later) {
        this.models = models;
        this.local = local;
        this.background = background;
        this.later = later;
    }

    /// What is on this computer; nothing until it was looked for.
    ReadOnlyObjectProperty<Optional<LocalModels.State>> hereProperty() {
        return here.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The models that the last test found.
    ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Where a key goes that is saved now.
    ReadOnlyObjectProperty<KeyPlace.State> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// What the connection that is being changed stands for by now.
    ReadOnlyObjectProperty<Set<String>> usesProperty() {
        return uses.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Finds out where keys go, and what `name` stands for.
    void begin(String name) {
        background.run(() -> models.keyPlace().state(), place::set, failure -> place.set(KeyPlace.State.UNTIL_QUIT));
        background.run(() -> uses(name), uses::set, this::failed);
    }

    private Set<String> uses(String name) {
        var found = new HashSet<String>();
        models.aliases().forEach((alias, model) -> {
            if (model.equals(name)) {
                found.add(alias);
            }
        });
        if (models.usual().equals(name)) {
            found.add(ModelBook.DEFAULT);
        }
        return Set.copyOf(found);
    }

    /// Looks for Ollama, unless that is being done.
    void look() {
        if (looking || closed || progress.get().isPresent()) {
            return;
        }
        looking = true;
        background.run(
                local::look,
                state -> {
                    looking = false;
                    here.set(Optional.of(state));
                },
                _ -> {
                    looking = false;
                    here.set(Optional.of(new LocalModels.Absent()));
                });
    }

    /// Starts Ollama, and looks what is there then.
    void start() {
        busy.set(true);
        said.set(Said.NOTHING);
        background.run(
                local::start,
                problem -> {
                    busy.set(false);
                    problem.ifPresent(this::say);
                    look();
                },
                this::failed);
    }

    void forget() {
        said.set(Said.NOTHING);
        offers.set(List.of());
    }

    void say(String words) {
        said.set(new Said(words, false));
    }

    /// Asks the server of a draft that can be read.
    void test(Draft draft) {
        var connection = draft.connection();
        busy.set(true);
        said.set(Said.NOTHING);
        background.run(() -> models.test(connection, draft.typedKey()), this::tested, this::failed);
    }

    private void tested(Check check) {
        busy.set(false);
        offers.set(check.offers());
        said.set(new Said(check.words(), check.works()));
    }

    private void failed(Exception failure) {
        busy.set(false);
        say(String.valueOf(failure.getMessage()));
    }

    /// Keeps a draft that has no flaw, and what it is used for.
    ///
    /// @param saved told the name of the connection
    void save(Draft draft, Consumer<String> saved) {
        var connection = draft.connection();
        busy.set(true);
        background.run(
                () -> {
                    models.save(connection, draft.typedKey());
                    use(connection.name(), draft.uses());
                    return connection.name();
                },
                name -> {
                    busy.set(false);
                    saved.accept(name);
                },
                this::failed);
    }

    private void use(String name, Set<String> wanted) {
        var before = uses(name);
        for (var alias : ModelBook.ALIASES) {
            if (wanted.contains(alias) != before.contains(alias)) {
                models.setAlias(alias, wanted.contains(alias) ? name : "");
            }
        }
        if (wanted.contains(ModelBook.DEFAULT)) {
            models.setUsual(name);
        } else if (before.contains(ModelBook.DEFAULT)) {
            models.setUsual(ModelBook.PRACTICE);
        }
    }

    void remove(String name, Runnable removed) {
        background.run(
                () -> {
                    models.remove(name);
                    return name;
                },
                _ -> removed.run(),
                this::failed);
    }

    /// Opens the locked file of keys, or makes one.
    ///
    /// @param opened told whether it is open now
    void open(char[] passphrase, Consumer<Boolean> opened) {
        busy.set(true);
        background.run(
                () -> {
                    boolean open = models.keyPlace().open(passphrase);
                    Arrays.fill(passphrase, ' ');
                    place(models.keyPlace().state());
                    return open;
                },
                open -> {
                    busy.set(false);
                    opened.accept(open);
                },
                this::failed);
    }

    private void place(KeyPlace.State now) {
        later.execute(() -> place.set(now));
    }

    /// Downloads `model` to this computer, and looks what is there once it is.
    void download(String model) {
        if (progress.get().isPresent()) {
            return;
        }
        said.set(Said.NOTHING);
        progress.set(Optional.of(new Progress(model, 0, 0)));
        download = local.download(model, new LocalModels.Watcher() {
            @Override
            public void progress(long done, long all) {
                later.execute(() -> downloading(new Progress(model, done, all)));
            }

            @Override
            public void ended(Optional<String> problem) {
                later.execute(() -> downloaded(problem));
            }
        });
    }

    private void downloading(Progress now) {
        if (progress.get().isPresent()) {
            progress.set(Optional.of(now));
        }
    }

    private void downloaded(Optional<String> problem) {
        if (progress.get().isPresent()) {
            progress.set(Optional.empty());
            problem.ifPresent(this::say);
            look();
        }
    }

    void stopDownload() {
        var running = download;
        if (running != null) {
            running.close();
        }
        download = null;
        progress.set(Optional.empty());
    }

    @Override
    public void close() {
        closed = true;
        stopDownload();
    }
}
