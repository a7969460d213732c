/** What every benchmark needs: a server, rounds that alternate between the rivals, and tables of what came out. */
@NullMarked
package io.interviewedge.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
