package io.interviewedge.message;

import java.util.List;

/** What a template consists of once it has been read. */
sealed interface Piece {

    /** Text that every message contains as it is. */
    record Words(String text) implements Piece {}

    /** The place of a value. */
    record Place(Variable variable) implements Piece {}

    /** A passage that is left out whole if one of its values is absent. */
    record Passage(List<Piece> pieces) implements Piece {}
}
