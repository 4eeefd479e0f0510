package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.stub.Dialect;

class AnthropicModelTest extends EndingContract {

    @Override
    Dialect dialect() {
        return Dialect.ANTHROPIC;
    }

    @Override
    Kind kind() {
        return Kind.ANTHROPIC;
    }
}
