package baton.studio.inspector;

import java.nio.file.Path;
import java.util.Optional;

/// A person who knows beforehand which place they will choose.
final class HandPlaces implements PlacePicker {

    private Optional<Path> next = Optional.empty();

    void willChoose(String place) {
        next = Optional.of(Path.of(place));
    }

    @Override
    public Optional<Path> folder() {
        return next;
    }

    @Override
    public Optional<Path> file() {
        return next;
    }

    @Override
    public Optional<Path> workflow() {
        return next;
    }
}
