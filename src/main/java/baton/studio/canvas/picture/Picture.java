package baton.studio.canvas.picture;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.BoxIndex;
import baton.studio.canvas.geometry.Courses;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that is on the canvas at one moment. Immutable; one that shows nothing else than the one before is that one.
public final class Picture {

    public static final Picture EMPTY = new Picture(Workflow.EMPTY, List.of(), List.of(), List.of(), Plan.EMPTY, null);

    private final Workflow workflow;
    private final List<CardPicture> cards;
    private final List<LinePicture> lines;
    private final List<NotePicture> notes;
    private final Plan plan;
    private final Map<NodeId, Integer> cardPlaces;
    private final Map<HandoffId, Integer> linePlaces;
    private final BoxIndex<HandoffId> lineBoxes;

    /// Where the cards lie, and how lines run between them.
    record Plan(BoxIndex<NodeId> cards, Courses courses) {
        static final Plan EMPTY = new Plan(BoxIndex.of(Map.of()), Courses.NONE);

        /// The plan of `workflow` after this one.
        Plan then(Workflow workflow, Map<NodeId, Box> boxes) {
            var index = BoxIndex.of(boxes);
            return new Plan(index, courses.with(workflow.handoffs(), index));
        }
    }

    /// @param before what it may share its indexes with
    @SuppressWarnings("ReferenceEquality") // the very same index is meant
    Picture(
            Workflow workflow,
            List<CardPicture> cards,
            List<LinePicture> lines,
            List<NotePicture> notes,
            Plan plan,
            @Nullable Picture before) {
        this.workflow = workflow;
        this.cards = List.copyOf(cards);
        this.lines = List.copyOf(lines);
        this.notes = List.copyOf(notes);
        this.plan = plan;
        cardPlaces = before != null && Alike.in(cards, before.cards, CardPicture::id)
                ? before.cardPlaces
                : places(cards, CardPicture::id);
        linePlaces = before != null && Alike.in(lines, before.lines, LinePicture::id)
                ? before.linePlaces
                : places(lines, LinePicture::id);
        lineBoxes = before != null
                        && linePlaces == before.linePlaces
                        && Alike.in(lines, before.lines, LinePicture::path)
                ? before.lineBoxes
                : BoxIndex.of(lines.stream()
                        .collect(Collectors.toMap(
                                LinePicture::id, line -> line.path().hull(), (one, _) -> one, LinkedHashMap::new)));
    }

    private static <K, V> Map<K, Integer> places(List<V> all, Function<V, K> id) {
        var places = HashMap.<K, Integer>newHashMap(all.size());
        all.forEach(one -> places.put(id.apply(one), places.size()));
        return places;
    }

    /// The cards, in the order of the workflow.
    public List<CardPicture> cards() {
        return cards;
    }

    public List<LinePicture> lines() {
        return lines;
    }

    public List<NotePicture> notes() {
        return notes;
    }

    public Optional<CardPicture> card(NodeId id) {
        return Optional.ofNullable(cardPlaces.get(id)).map(cards::get);
    }

    public Optional<LinePicture> line(HandoffId id) {
        return Optional.ofNullable(linePlaces.get(id)).map(lines::get);
    }

    /// The place of a card among all cards, from 0.
    OptionalInt cardPlace(NodeId id) {
        return place(cardPlaces.get(id));
    }

    OptionalInt linePlace(HandoffId id) {
        return place(linePlaces.get(id));
    }

    private static OptionalInt place(@Nullable Integer place) {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The cards that lie in `area` or touch it.
    public List<CardPicture> cardsIn(Box area) {
        return plan.cards().touching(area).stream()
                .flatMap(id -> card(id).stream())
                .toList();
    }

    /// The lines that may be seen in `area`.
    public List<LinePicture> linesIn(Box area) {
        return lineBoxes.touching(area).stream()
                .flatMap(id -> line(id).stream())
                .toList();
    }

    public Map<NodeId, Box> boxes() {
        return plan.cards().all();
    }

    Workflow workflow() {
        return workflow;
    }

    /// How lines run between the cards.
    public Courses courses() {
        return plan.courses();
    }

    Plan plan() {
        return plan;
    }

    /// Whether `others` lie where its own cards lie.
    boolean hasBoxesOf(List<CardPicture> others) {
        return Alike.in(others, cards, CardPicture::id) && Alike.in(others, cards, CardPicture::box);
    }

    public Map<String, Box> noteBoxes() {
        var boxes = new LinkedHashMap<String, Box>();
        notes.forEach(one -> boxes.put(
                one.note().id(),
                Box.at(one.note().at(), one.note().width(), one.note().height())));
        return boxes;
    }

    /// The smallest box around everything; none if the canvas is empty.
    public Optional<Box> bounds() {
        return Box.around(Stream.concat(
                        Stream.concat(boxes().values().stream(), noteBoxes().values().stream()),
                        lines.stream().map(line -> line.path().bounds()))
                .toList());
    }

    /// What a screen reader says of `card`.
    public String spoken(CardPicture card) {
        return Spoken.card(workflow, card, cards.size());
    }

    /// What a screen reader says of `line`.
    public String spoken(LinePicture line) {
        return Spoken.line(workflow, line);
    }

    /// Whether time has to pass on the canvas: something is at work, or will be.
    public boolean isTicking() {
        return cards.stream().anyMatch(card -> card.life().isTicking());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Picture picture
                        && workflow.equals(picture.workflow)
                        && cards.equals(picture.cards)
                        && lines.equals(picture.lines)
                        && notes.equals(picture.notes));
    }

    @Override
    public int hashCode() {
        return Objects.hash(workflow, cards, lines, notes);
    }
}
