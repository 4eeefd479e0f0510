package baton.studio.canvas;

import baton.studio.command.Commands;
import baton.studio.command.Reach;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What the keys do while the canvas has the keyboard. Typing in a field on the canvas never comes here.
final class KeyInput {

    private final CanvasActions actions;
    private final Arranger arranger;
    private final WalkKeys walk;
    private final Commands commands;
    private final Surface surface;
    private final MouseInput mouse;
    private final LookAt looks;
    private boolean swallowing;

    private boolean spaceHeld;

    /// Space was pressed and nothing else since: let go, it is a look; held, it is for the hand that moves the view.
    private boolean tapping;

    KeyInput(
            CanvasActions actions,
            Arranger arranger,
            WalkKeys walk,
            Commands commands,
            Surface surface,
            MouseInput mouse,
            LookAt looks) {
        this.looks = looks;
        this.actions = actions;
        this.arranger = arranger;
        this.walk = walk;
        this.commands = commands;
        this.surface = surface;
        this.mouse = mouse;
        surface.addEventFilter(KeyEvent.KEY_PRESSED, _ -> swallowing = false);
        surface.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> tapping = false);
        surface.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode().isModifierKey()) {
                mouse.modifiers(event);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != surface) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            tapping = !spaceHeld;
            spaceHeld = true;
            mouse.holdSpace(true);
            event.consume();
            return;
        }
        boolean known = event.getCode() == KeyCode.ESCAPE
                ? escape()
                : walk.pressed(event) || commands.take(event, Reach.CANVAS, Reach.WINDOW);
        if (known) {
            surface.ledByKeyboard(true);
            swallowing = true;
            event.consume();
        }
    }

    /// The letter of a key that opened a list would else be typed into it.
    private void typed(KeyEvent event) {
        if (swallowing) {
            event.consume();
        }
    }

    private boolean escape() {
        if (!arranger.giveUp() && !looks.escape()) {
            mouse.escape();
        }
        return true;
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = false;
            mouse.holdSpace(false);
            if (tapping) {
                tapping = false;
                looks.byKey();
            }
        } else if (event.getCode().isArrowKey()) {
            actions.endNudge();
        }
    }
}
