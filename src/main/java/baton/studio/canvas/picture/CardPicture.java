package baton.studio.canvas.picture;

import baton.studio.canvas.geometry.Box;
import baton.workflow.NodeId;

/// One card, all that is to be seen of it.
///
/// @param number   its place among the cards, from 1
/// @param selected whether it is among what is selected
public record CardPicture(
        NodeId id, int number, Box box, CardFace face, CardLife life, Trouble trouble, boolean selected) {}
