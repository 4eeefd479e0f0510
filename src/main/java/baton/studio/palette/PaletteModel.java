package baton.studio.palette;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the palette shows. Immutable.
///
/// @param search       what was typed into the search field
/// @param offersStart  whether a start can be added, of which a workflow has one
record PaletteModel(String search, boolean offersStart) {

    /// The kinds that are shown, in order.
    List<PaletteKind> kinds() {
        return Stream.of(PaletteKind.values())
                .filter(kind -> kind != PaletteKind.START || offersStart)
                .filter(this::matches)
                .toList();
    }

    private boolean matches(PaletteKind kind) {
        var sought = search.strip().toLowerCase(Locale.getDefault());
        return kind.title().toLowerCase(Locale.getDefault()).contains(sought)
                || kind.about().toLowerCase(Locale.getDefault()).contains(sought);
    }

    /// The first kind shown that can be added.
    Optional<PaletteKind> first() {
        return kinds().stream().filter(PaletteKind::runnable).findFirst();
    }

    /// The next kind after `from` whose name begins with `typed`, going round.
    Optional<PaletteKind> next(PaletteKind from, String typed) {
        var kinds = kinds();
        int at = kinds.indexOf(from);
        return Stream.concat(kinds.subList(at + 1, kinds.size()).stream(), kinds.stream())
                .filter(kind -> kind.title()
                        .toLowerCase(Locale.getDefault())
                        .startsWith(typed.toLowerCase(Locale.getDefault())))
                .findFirst();
    }

    /// The kind `steps` after `from`, held at the ends.
    PaletteKind moved(PaletteKind from, int steps) {
        var kinds = kinds();
        return kinds.get(Math.clamp(kinds.indexOf(from) + steps, 0, kinds.size() - 1));
    }

    PaletteModel withSearch(String changed) {
        return new PaletteModel(changed, offersStart);
    }

    PaletteModel withOffersStart(boolean changed) {
        return new PaletteModel(search, changed);
    }
}
