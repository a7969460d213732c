package io.interviewedge.message;

import java.util.List;

/** What a template consists of once it has been read. */
sealed interface Piece {

    /** Text that stands in every message as it is. */
    record Words(String text) implements Piece {}

    /** The place of a value. */
    record Place(Variable variable) implements Piece {}

    /** What is left out, whole, where one of the values in it is absent. */
    record Passage(List<Piece> pieces) implements Piece {}
}
