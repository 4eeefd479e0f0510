package baton.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/// The way in. `engine` as the argument stands for [EngineBench], and so on for every class here that is called
/// so; `engine:chain:size` for only those cases of it.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Throwable {
        var wanted = arguments[0].split(":");
        var name = "baton.bench." + Character.toUpperCase(wanted[0].charAt(0)) + wanted[0].substring(1) + "Bench";
        var cases = Arrays.copyOfRange(wanted, 1, wanted.length);
        Figure.surroundings().print();
        try {
            Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) cases);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
        // what was measured may have left threads of its own behind
        System.exit(0);
    }
}
