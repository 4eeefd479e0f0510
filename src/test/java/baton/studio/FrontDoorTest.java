package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {

    private static final int PATIENCE = 20;
    private static final Duration PATIENT = Duration.ofSeconds(PATIENCE);

    @TempDir
    private Path home;

    @AutoClose
    private FrontDoor first;

    private final BlockingQueue<Optional<Path>> wishes = new LinkedBlockingQueue<>();

    @BeforeEach
    void begin() throws IOException {
        first = FrontDoor.of(home);
    }

    private Optional<Path> wish() throws InterruptedException {
        return Optional.ofNullable(wishes.poll(PATIENCE, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void the_first_has_the_home_to_itself() throws IOException {
        assertThat(first.isOurs()).isTrue();
        try (var second = FrontDoor.of(home)) {
            assertThat(second.isOurs()).isFalse();
        }
        try (var elsewhere = FrontDoor.of(home.resolve("other"))) {
            assertThat(elsewhere.isOurs()).isTrue();
        }
    }

    @Test
    void who_comes_second_has_its_file_shown_by_the_first() throws Exception {
        first.open(wishes::add);
        var file = home.resolve("Angebot für Müller.baton");

        try (var second = FrontDoor.of(home)) {
            assertThat(second.knock(Optional.of(file), PATIENT)).isTrue();
            assertThat(wish()).contains(file);

            assertThat(second.knock(Optional.empty(), PATIENT)).isTrue();
            assertThat(wish()).isEmpty();
        }
    }

    @Test
    void a_socket_that_a_killed_studio_left_is_no_obstacle() throws Exception {
        Files.createFile(home.resolve("studio.socket"));
        first.open(wishes::add);

        try (var second = FrontDoor.of(home)) {
            assertThat(second.knock(Optional.empty(), PATIENT)).isTrue();
        }
        assertThat(wish()).isEmpty();
    }

    @Test
    void where_nobody_listens_nobody_is_heard() throws Exception {
        try (var second = FrontDoor.of(home)) {
            assertThat(second.knock(Optional.empty(), Duration.ZERO)).isFalse();
        }
    }

    @Test
    void when_the_first_has_ended_the_next_is_the_first() throws IOException {
        first.close();

        try (var next = FrontDoor.of(home)) {
            assertThat(next.isOurs()).isTrue();
        }
    }

    @Test
    void a_home_with_too_long_a_name_for_a_socket_opens_its_studio_all_the_same() throws Exception {
        var far = home.resolve("x".repeat(120));
        try (var door = FrontDoor.of(far);
                var second = FrontDoor.of(far)) {
            door.open(wishes::add);
            assertThat(door.isOurs()).isTrue();
            assertThat(second.knock(Optional.empty(), Duration.ZERO)).isFalse();
        }
    }
}
