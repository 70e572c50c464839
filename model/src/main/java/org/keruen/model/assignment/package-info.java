/// What an assignment works on: a network whose link times grow with what uses them, and the demand of each
/// class of user between its zones.
///
/// The words are those of traffic assignment, not of freight: nodes and links are numbered from 0, as the
/// kernels take them; names are kept beside them for people.
@NullMarked
package org.keruen.model.assignment;

import org.jspecify.annotations.NullMarked;
