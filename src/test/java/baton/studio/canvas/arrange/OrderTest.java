package baton.studio.canvas.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.Box;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    /// A wide one, a slim one, and one further down and right.
    private static Map<String, Box> boxes() {
        var boxes = new LinkedHashMap<String, Box>();
        boxes.put("wide", new Box(0, 0, 240, 96));
        boxes.put("slim", new Box(300, 40, 176, 64));
        boxes.put("last", new Box(700, 304, 240, 96));
        return boxes;
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 0, 0, 0", "CENTRE, 350, 382, 350", "RIGHT, 700, 764, 700"})
    void they_stand_on_one_line_and_keep_their_height(Order order, double wide, double slim, double last) {
        var placed = order.of(boxes());

        assertThat(placed.values()).extracting(Box::x).containsExactly(wide, slim, last);
        assertThat(placed.values()).extracting(Box::y).containsExactly(0.0, 40.0, 304.0);
    }

    @ParameterizedTest
    @CsvSource({"TOP, 0, 0, 0", "MIDDLE, 152, 168, 152", "BOTTOM, 304, 336, 304"})
    void they_stand_on_one_height_and_keep_their_line(Order order, double wide, double slim, double last) {
        var placed = order.of(boxes());

        assertThat(placed.values()).extracting(Box::y).containsExactly(wide, slim, last);
        assertThat(placed.values()).extracting(Box::x).containsExactly(0.0, 300.0, 700.0);
    }

    @Test
    void the_outermost_stay_and_the_room_between_is_the_same() {
        var across = Order.ACROSS.of(boxes());
        assertThat(across.get("wide")).isEqualTo(boxes().get("wide"));
        assertThat(across.get("slim")).isEqualTo(new Box(382, 40, 176, 64));
        assertThat(across.get("last")).isEqualTo(boxes().get("last"));

        assertThat(Order.DOWN.of(boxes()).get("slim")).isEqualTo(new Box(300, 168, 176, 64));
    }

    @Test
    void it_is_the_order_on_the_canvas_that_counts() {
        var swapped = new LinkedHashMap<String, Box>();
        swapped.put("last", new Box(700, 304, 240, 96));
        swapped.put("slim", new Box(300, 40, 176, 64));
        swapped.put("wide", new Box(0, 0, 240, 96));

        assertThat(Order.ACROSS.of(swapped)).containsAllEntriesOf(Order.ACROSS.of(boxes()));
    }

    @Test
    void too_few_stay_where_they_are() {
        var one = Map.of("wide", new Box(3, 5, 240, 96));
        assertThat(Order.LEFT.of(one)).isEqualTo(one);

        var two = Map.of("wide", new Box(3, 5, 240, 96), "slim", new Box(300, 40, 176, 64));
        assertThat(Order.ACROSS.of(two)).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource({"LEFT", "MIDDLE", "ACROSS", "DOWN"})
    void what_is_in_order_stays_so(Order order) {
        var once = order.of(boxes());

        assertThat(order.of(once)).containsAllEntriesOf(once);
    }
}
