package baton;

import baton.agents.SecretTexts;
import baton.tools.mcp.ServerSecrets;
import java.util.Optional;

/// The secrets of tool servers, where the keys to models are kept too.
record ServerKeys(SecretTexts texts) implements ServerSecrets {

    @Override
    public Optional<String> find(String name) {
        return texts.find(name);
    }

    @Override
    public Optional<String> keep(String name, String secret) {
        return texts.keep(name, secret);
    }

    @Override
    public void forget(String name) {
        texts.forget(name);
    }
}
