package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private final HandTimers timers = new HandTimers();
    private final AtomicInteger woken = new AtomicInteger();
    private final Alarm alarm = new Alarm(timers, woken::incrementAndGet);

    @Test
    void an_alarm_that_rang_before_its_time_rings_again() {
        var time = timers.now().plus(Duration.ofMillis(15));
        alarm.ringBy(time);
        timers.ringEarly();
        alarm.rings();
        alarm.ringBy(time);
        timers.pass(Duration.ofMillis(15));
        assertThat(woken).hasValue(2);
    }

    @Test
    void an_alarm_that_rings_in_time_is_not_set_a_second_time() {
        alarm.ringBy(timers.now().plus(Duration.ofMillis(15)));
        alarm.ringBy(timers.now().plus(Duration.ofMillis(20)));
        timers.pass(Duration.ofMillis(20));
        assertThat(woken).hasValue(1);
    }
}
