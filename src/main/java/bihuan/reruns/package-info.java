/**
 * The same way gone again by somebody independent, beside what whoever reported the issue met on
 * it. Start with {@code ReRuns}.
 */
package bihuan.reruns;
