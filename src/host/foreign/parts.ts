/** Maps of an expression's variables that can't be handed over whole, as Envoy's own can't. */
export const unserializable = new WeakSet<object>();
