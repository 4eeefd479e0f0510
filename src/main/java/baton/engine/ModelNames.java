package baton.engine;

import baton.engine.ModelBook.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What names of models stand for, at one moment.
///
/// @param connections all of them but practice
/// @param aliases     what the aliases stand for that were set: names of models, by alias
/// @param usual       the name of the model that stands for `default`
public record ModelNames(List<Connection> connections, Map<String, String> aliases, String usual) {

    /// The connection that `name`, which may be an alias, stands for; nothing if that is practice or nobody.
    public Optional<Connection> connection(String name) {
        var meant = resolve(name);
        return connections.stream().filter(one -> one.name().equals(meant)).findFirst();
    }

    /// See [ModelBook#resolve(String)].
    public String resolve(String name) {
        if (isThere(name)) {
            return name;
        }
        var set = aliases.get(name);
        if (set != null && isThere(set)) {
            return set;
        }
        boolean isUsual = name.isBlank() || name.equals(ModelBook.DEFAULT) || ModelBook.ALIASES.contains(name);
        return set != null || isUsual ? usual : name;
    }

    /// See [ModelBook#resolve(String, String)].
    public String resolve(String name, String ofRun) {
        boolean isAlias = ModelBook.ALIASES.contains(name);
        return isAlias && (ModelBook.isPractice(ofRun) || !aliases.containsKey(name)) ? resolve(ofRun) : resolve(name);
    }

    private boolean isThere(String name) {
        return ModelBook.isPractice(name)
                || connections.stream().anyMatch(one -> one.name().equals(name));
    }
}
