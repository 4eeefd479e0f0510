package baton.bench;

import java.util.Locale;

/// What a hand, or a run, does to a canvas, frame by frame.
enum Motion {
    /// Two fingers, over the workflow at 50 %: 24 pixels a frame, down and to the right.
    PAN {
        @Override
        boolean begin(CanvasStand stand) {
            return stand.zoomTo(0.5);
        }

        @Override
        void frame(CanvasStand stand, int frame) {
            int turn = frame / 60 % 2 == 0 ? -1 : 1;
            stand.scroll(turn * 24, turn * 10);
        }
    },
    /// From 15 % to 100 % and back, in 90 frames each.
    ZOOM {
        @Override
        boolean begin(CanvasStand stand) {
            return stand.zoomTo(0.15);
        }

        @Override
        void frame(CanvasStand stand, int frame) {
            double factor = Math.pow(1 / 0.15, 1.0 / 90);
            stand.zoomBy(frame / 90 % 2 == 0 ? factor : 1 / factor);
        }
    },
    DRAG_ONE {
        @Override
        boolean begin(CanvasStand stand) {
            return stand.zoomTo(0.5) && stand.grab(1);
        }

        @Override
        void frame(CanvasStand stand, int frame) {
            stand.drag(frame);
        }
    },
    DRAG_500 {
        @Override
        boolean begin(CanvasStand stand) {
            return stand.zoomTo(0.3) && stand.grab(500);
        }

        @Override
        void frame(CanvasStand stand, int frame) {
            stand.drag(frame);
        }
    },
    /// A run, in which a tenth of the steps change six times in a second.
    STORM {
        @Override
        boolean begin(CanvasStand stand) {
            return stand.zoomTo(0.5) && stand.beginRun();
        }

        @Override
        void frame(CanvasStand stand, int frame) {
            if (frame % 6 == 0) {
                stand.nextStates(frame / 6);
            }
        }
    };

    private static final int FRAMES = 240;

    /// Puts everything in place.
    abstract boolean begin(CanvasStand stand);

    abstract void frame(CanvasStand stand, int frame);

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int frames() {
        return FRAMES;
    }
}
