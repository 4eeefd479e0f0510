package baton;

import baton.studio.Studio;
import baton.studio.StudioServices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The way in, a plain `main` so that JavaFX may stay on the module path.
public final class Main {

    private static final int SPOKEN = 40;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        var home = Path.of(System.getProperty("user.home"), ".baton");
        Logging.into(home);
        try (var baton = new Baton(home, System.getenv(), SPOKEN)) {
            var closed = new CountDownLatch(1);
            new Studio(new StudioServices(baton.runner(), baton.catalog(), baton.models(), baton.files(), home))
                    .open(Optional.empty(), closed::countDown);
            closed.await();
        }
    }
}
