package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

    private record Item(String id, int version) {}

    private static final class View {
        private final String id;
        private int shows = -1;

        View(String id) {
            this.id = id;
        }

        @Override
        public String toString() {
            return id + shows;
        }
    }

    /// Counts what a scene would have to do.
    private static final class Target extends ArrayList<View> {
        private static final long serialVersionUID = 1L;
        private int changes;

        @Override
        public void add(int index, View view) {
            assertThat(contains(view)).as("a view cannot be in the list twice").isFalse();
            changes++;
            super.add(index, view);
        }

        @Override
        public boolean remove(Object view) {
            changes++;
            return super.remove(view);
        }
    }

    private final Target target = new Target();
    private final List<String> log = new ArrayList<>();
    private final Reconciler<String, Item, View> reconciler =
            new Reconciler<>(target, Item::id, new Reconciler.Part<Item, View>() {
                @Override
                public View create(Item item) {
                    log.add("create " + item.id());
                    return new View(item.id());
                }

                @Override
                public void update(View view, Item item) {
                    log.add("update " + item.id());
                    view.shows = item.version();
                }

                @Override
                public void remove(View view) {
                    log.add("remove " + view.id);
                }
            });

    @Test
    void creates_a_view_for_each_value_in_order() {
        reconcile("a1", "b1");

        assertThat(target).hasToString("[a1, b1]");
        assertThat(log).containsExactly("create a", "update a", "create b", "update b");
    }

    @Test
    void keeps_the_view_of_a_key_and_updates_it_when_its_value_changes() {
        reconcile("a1", "b1");
        View first = target.getFirst();
        log.clear();

        reconcile("a2", "b1");

        assertThat(target.getFirst()).isSameAs(first);
        assertThat(target).hasToString("[a2, b1]");
        assertThat(log).containsExactly("update a");
    }

    @Test
    void lets_go_of_views_whose_key_is_gone() {
        reconcile("a1", "b1", "c1");
        log.clear();

        reconcile("a1", "c1");

        assertThat(target).hasToString("[a1, c1]");
        assertThat(log).containsExactly("remove b");
        assertThat(reconciler.view("b")).isEmpty();
        assertThat(reconciler.view("c")).contains(target.get(1));
    }

    @Test
    void makes_a_new_view_when_a_key_comes_back() {
        reconcile("a1");
        View first = target.getFirst();
        reconcile();

        reconcile("a1");

        assertThat(target.getFirst()).isNotSameAs(first);
    }

    @Test
    void touches_nothing_when_nothing_changed() {
        reconcile("a1", "b1", "c1");
        target.changes = 0;
        log.clear();

        reconcile("a1", "b1", "c1");

        assertThat(target.changes).isZero();
        assertThat(log).isEmpty();
    }

    @Test
    void moves_one_view_when_one_comes_to_the_front() {
        reconcile("a1", "b1", "c1", "d1", "e1");
        target.changes = 0;

        reconcile("b1", "c1", "d1", "e1", "a1");

        assertThat(target).hasToString("[b1, c1, d1, e1, a1]");
        assertThat(target.changes).as("one out, one in").isEqualTo(2);
    }

    @Test
    void refuses_two_values_with_one_key_and_changes_nothing() {
        reconcile("a1");

        assertThatThrownBy(() -> reconcile("b1", "b2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b");
        assertThat(target).hasToString("[a1]");
    }

    @Test
    void arrives_at_any_order_from_any_other_with_the_fewest_moves() {
        var random = new Random(7);
        List<String> now = new ArrayList<>();
        for (int round = 0; round < 400; round++) {
            List<String> ids = new ArrayList<>(
                    IntStream.range(0, 9).mapToObj(i -> "" + (char) ('a' + i)).toList());
            Collections.shuffle(ids, random);
            List<String> next = ids.subList(0, random.nextInt(ids.size() + 1));
            List<String> before = now;
            target.changes = 0;

            reconciler.reconcile(next.stream().map(id -> new Item(id, 0)).toList());

            assertThat(target.stream().map(view -> view.id)).containsExactlyElementsOf(next);
            assertThat(target.changes).isEqualTo(fewestChanges(before, next));
            now = List.copyOf(next);
        }
    }

    /// Removals, additions, and two for each kept view outside the longest common order.
    private static int fewestChanges(List<String> before, List<String> next) {
        List<String> kept = before.stream().filter(next::contains).toList();
        int[] longest = new int[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            int place = next.indexOf(kept.get(i));
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (next.indexOf(kept.get(j)) < place) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
        }
        int stay = Arrays.stream(longest).max().orElse(0);
        return before.size() - kept.size() + next.size() - kept.size() + 2 * (kept.size() - stay);
    }

    private void reconcile(String... items) {
        reconciler.reconcile(Arrays.stream(items)
                .map(item -> new Item(item.substring(0, 1), item.charAt(1) - '0'))
                .toList());
    }
}
