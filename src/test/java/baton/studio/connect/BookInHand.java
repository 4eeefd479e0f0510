package baton.studio.connect;

import baton.engine.KeyPlace;
import baton.engine.ModelBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A book whose servers answer what they are told to.
final class BookInHand implements ModelBook {

    final List<Connection> saved = new ArrayList<>();
    final Map<String, @Nullable String> keys = new HashMap<>();
    final Map<String, String> aliases = new HashMap<>();
    Check answer = new Check(Verdict.WORKS, "It works.", List.of(Offer.named("m")));
    KeyPlace.State place = KeyPlace.State.KEYCHAIN;
    String passphrase = "";
    private String usual = PRACTICE;

    @Override
    public List<Connection> connections() {
        return List.copyOf(saved);
    }

    @Override
    public String save(Connection connection, @Nullable String key) {
        saved.removeIf(one -> one.name().equals(connection.name()));
        saved.add(connection);
        keys.put(connection.name(), key);
        return "";
    }

    @Override
    public void remove(String name) {
        saved.removeIf(one -> one.name().equals(name));
    }

    @Override
    public Check test(Connection connection, @Nullable String key) {
        return answer;
    }

    @Override
    public String usual() {
        return usual;
    }

    @Override
    public void setUsual(String name) {
        usual = name;
    }

    @Override
    public Map<String, String> aliases() {
        return Map.copyOf(aliases);
    }

    @Override
    public void setAlias(String alias, String model) {
        if (model.isEmpty()) {
            aliases.remove(alias);
        } else {
            aliases.put(alias, model);
        }
    }

    @Override
    public KeyPlace keyPlace() {
        return new KeyPlace() {
            @Override
            public State state() {
                return place;
            }

            @Override
            public boolean open(char[] typed) {
                boolean right = passphrase.isEmpty() || passphrase.equals(String.valueOf(typed));
                if (right) {
                    passphrase = String.valueOf(typed);
                    place = State.OPEN_FILE;
                }
                return right;
            }
        };
    }
}
