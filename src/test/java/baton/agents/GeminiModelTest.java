package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.stub.Dialect;

class GeminiModelTest extends ModelContract {

    @Override
    Dialect dialect() {
        return Dialect.GEMINI;
    }

    @Override
    Kind kind() {
        return Kind.GEMINI;
    }
}
