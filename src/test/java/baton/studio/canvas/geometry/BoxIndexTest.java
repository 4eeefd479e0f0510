package baton.studio.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxIndexTest {

    @Test
    void finds_just_what_touches_an_area_in_the_order_given() {
        var random = new Random(7);
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < 800; i++) {
            boxes.put(i, box(random, i % 40 == 0 ? 40_000 : 400));
        }
        var index = BoxIndex.of(boxes);
        for (int i = 0; i < 200; i++) {
            var area = box(random, i % 20 == 0 ? 60_000 : 2_000);
            assertThat(index.touching(area))
                    .containsExactlyElementsOf(boxes.entrySet().stream()
                            .filter(entry -> entry.getValue().touches(area))
                            .map(Map.Entry::getKey)
                            .toList());
            assertThat(index.touchesAny(area)).isEqualTo(!index.touching(area).isEmpty());
        }
    }

    private static Box box(Random random, double size) {
        return new Box(
                random.nextDouble(-20_000, 20_000),
                random.nextDouble(-20_000, 20_000),
                random.nextDouble(size),
                random.nextDouble(size));
    }

    @Test
    void knows_each_box_and_nothing_else() {
        var index = BoxIndex.of(Map.of("a", new Box(1, 2, 3, 4)));

        assertThat(index.find("a")).contains(new Box(1, 2, 3, 4));
        assertThat(index.find("b")).isEmpty();
        assertThat(index.touching(new Box(10, 10, 1, 1))).isEmpty();
    }
}
