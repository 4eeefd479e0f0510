package baton.studio.review;

import baton.engine.ModelBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A book with two models in it that cannot be changed.
public final class FixedModels implements ModelBook {

    @Override
    public List<Connection> connections() {
        return List.of(
                new Connection("llama3.2", Kind.OLLAMA, "http://127.0.0.1:11434", "llama3.2"),
                new Connection("Office", Kind.OPENAI, "https://models.example", "large"));
    }

    @Override
    public String save(Connection connection, @Nullable String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Check test(Connection connection, @Nullable String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String usual() {
        return PRACTICE;
    }

    @Override
    public void setUsual(String name) {
        throw new UnsupportedOperationException();
    }
}
