package vn.kehoachxa.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.fuzz.Seed.Form;

/** The inputs of a run: each can be made again by its number alone. For any number of threads. */
final class Inputs {

    private final long run;
    private final Map<Form, List<Seed>> seeds = new EnumMap<>(Form.class);
    private final List<Form> shares = new ArrayList<>();
    private final Map<Form, Mutator> mutators = new EnumMap<>(Form.class);

    /**
     * A file to be read.
     *
     * @param number in its run
     * @param seed what it was made of
     */
    record Input(long number, Seed seed, byte[] file) {}

    /** @param run the seed of all chance */
    Inputs(long run, List<Seed> corpus) {
        this.run = run;
        corpus.forEach(s -> seeds.computeIfAbsent(s.form(), f -> new ArrayList<>()).add(s));
        for (var form : seeds.keySet()) {
            for (var n = 0; n < form.share(); n++) {
                shares.add(form);
            }
        }
        var bytes = new Bytes(corpus.stream().map(Seed::file).toList());
        var json = new JsonTrees();
        var xml = new XmlTexts();
        var pdf = new Pdfs(bytes, json);
        var zip = new Zips(bytes, json, xml, pdf);
        for (var form : Form.values()) {
            mutators.put(form, switch (form) {
                case PAPER, ANSWER -> mixed(bytes, json, 4);
                case PDF -> pdf;
                case PROVINCE, WORD, EXCEL -> mixed(bytes, zip, 6);
                case HTML -> mixed(bytes, xml, 3);
                case TEXT -> bytes;
            });
        }
    }

    /** Mostly the second, once in so many times the first. */
    private static Mutator mixed(Mutator seldom, Mutator mostly, int in) {
        return (file, dice) -> (dice.once(in) ? seldom : mostly).mutate(file, dice);
    }

    Input input(long number) {
        var dice = new Dice(run, number);
        var form = shares.get((int) (number % shares.size()));
        var seed = dice.of(seeds.get(form));
        return new Input(number, seed, mutators.get(form).mutate(seed.file(), dice));
    }
}
