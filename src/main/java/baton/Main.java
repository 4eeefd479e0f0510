package baton;

/// The way in, a plain `main` so that JavaFX may stay on the module path.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Baton");
    }
}
