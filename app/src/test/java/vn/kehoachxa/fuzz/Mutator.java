package vn.kehoachxa.fuzz;

/** Changes a file by chance. */
@FunctionalInterface
interface Mutator {

    /** The file as changed; the given bytes stay as they are. What can't be changed this way comes back as it was. */
    byte[] mutate(byte[] file, Dice dice);
}
