package baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private static final Set<String> ALL = Set.of("libX11.so.6", "libXtst.so.6", "libgtk-3.so.0");

    @Test
    void a_linux_desktop_shows_windows() {
        assertThat(linux(Map.of("DISPLAY", ":0"), ALL, true).obstacle()).isEmpty();
    }

    @Test
    void a_linux_without_a_screen_says_how_to_get_one() {
        assertThat(linux(Map.of(), ALL, true).obstacle())
                .hasValueSatisfying(why -> assertThat(why).contains("no screen", "ssh -X"));
        assertThat(linux(Map.of("DISPLAY", " "), ALL, true).obstacle()).isPresent();
    }

    @Test
    void wayland_alone_is_not_enough() {
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), ALL, true).obstacle())
                .hasValueSatisfying(why -> assertThat(why).contains("XWayland"));
    }

    @Test
    void a_missing_gtk_is_named_with_the_package_that_brings_it() {
        var withoutGtk = Set.of("libX11.so.6", "libXtst.so.6");

        assertThat(linux(Map.of("DISPLAY", ":0"), withoutGtk, true).obstacle())
                .hasValueSatisfying(why -> assertThat(why).contains("apt install libgtk-3-0", "dnf install gtk3"));
    }

    @Test
    void a_screen_that_does_not_answer_is_named() {
        assertThat(linux(Map.of("DISPLAY", ":77"), ALL, false).obstacle())
                .hasValueSatisfying(why -> assertThat(why).contains("“:77” does not answer"));
    }

    @Test
    void other_systems_always_have_a_screen() {
        assertThat(display("Mac OS X", "", Map.of(), Set.of(), false).obstacle())
                .isEmpty();
        assertThat(display("Windows 11", "", Map.of(), Set.of(), false).obstacle())
                .isEmpty();
    }

    @Test
    void the_headless_platform_of_the_tests_needs_no_screen() {
        assertThat(display("Linux", "headless", Map.of(), Set.of(), false).obstacle())
                .isEmpty();
    }

    @Test
    void a_library_that_nobody_has_is_not_found() {
        assertThat(new X11Windows().has("libbaton-does-not-exist.so.1")).isFalse();
    }

    private static Display linux(Map<String, String> environment, Set<String> libraries, boolean answers) {
        return display("Linux", "", environment, libraries, answers);
    }

    private static Display display(
            String os, String platform, Map<String, String> environment, Set<String> libraries, boolean answers) {
        var system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("glass.platform", platform);
        return new Display(system, environment, new Display.Windows() {
            @Override
            public boolean has(String library) {
                return libraries.contains(library);
            }

            @Override
            public boolean answers() {
                return answers;
            }
        });
    }
}
