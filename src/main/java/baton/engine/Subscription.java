package baton.engine;

/// Ends a watch when it is closed; closing twice does nothing.
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
