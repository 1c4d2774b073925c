package vn.kehoachxa.ui.registers;

/**
 * An item as the list shows it.
 *
 * @param index its place in the register
 */
record Listed<T>(int index, T item) {}
