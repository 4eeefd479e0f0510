package baton.engine;

class InMemoryRunLogTest extends RunLogContract {

    private final InMemoryRunLog log = new InMemoryRunLog();

    @Override
    protected RunLog log() {
        return log;
    }
}
