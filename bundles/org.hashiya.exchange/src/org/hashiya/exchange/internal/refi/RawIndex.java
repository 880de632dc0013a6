// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.Code;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;

/** What a project has by its ids, for what names the thing that it is on, instead of standing in it or being named by it. Made only where something does. */
final class RawIndex {

	private final Map<UUID, Code> codes = new HashMap<>();
	private final Map<UUID, Text> texts = new HashMap<>();
	private final Map<UUID, Selection> selections = new HashMap<>();
	/** Codings by what they are in. */
	private final Map<UUID, List<RawCoding>> ofTexts = new HashMap<>();
	private final Map<UUID, Selection> ofSelections = new HashMap<>();
	/** Elements of what is kept. */
	private final Map<UUID, Fragment> kept = new HashMap<>();

	RawIndex(Raw raw) {
		raw.codes.forEach(code -> codes.put(code.id, code));
		for (Source source : raw.sources) {
			Text text = source.text();
			if (text != null) {
				texts.put(source.id(), text);
				text.codings.forEach(coding -> ofTexts.put(coding.id(), text.codings));
				text.selections.forEach(this::add);
			}
			Fragment other = source.other();
			if (other != null) {
				other.walk(this::add);
			}
		}
	}

	private void add(Selection selection) {
		selections.put(selection.id, selection);
		selection.codings.forEach(coding -> ofSelections.put(coding.id(), selection));
	}

	private void add(Fragment fragment) {
		String guid = fragment.attribute("guid");
		if (guid != null && (fragment.name().endsWith("Source") || fragment.name().endsWith("Selection") || fragment.name().equals("Coding"))) {
			kept.put(UUID.fromString(guid), fragment);
		}
	}

	/** Lets a selection stand in the text of a source. Answers whether there is one. */
	boolean addSelection(UUID source, Selection selection) {
		Text text = texts.get(source);
		Fragment element = kept.get(source);
		Fragment representation = element == null ? null : element.child("Representation");
		if (text == null && representation == null && element != null && element.name().equals("PDFSource")) {
			representation = new Fragment("Representation").with("guid", Ids.guid(Guids.derived("Representation 0", source)));
			element.add(representation);
		}
		if (text != null) {
			text.selections.add(selection);
			add(selection);
		} else if (representation != null) {
			representation.add(SideParts.selection(selection));
		}
		return text != null || representation != null;
	}

	/** Lets codings stand in a selection or source. Answers whether there is one. */
	boolean addCodings(UUID on, List<RawCoding> codings) {
		Selection selection = selections.get(on);
		Text text = texts.get(on);
		Fragment element = kept.get(on);
		if (selection != null) {
			selection.codings = plus(selection.codings, codings);
			codings.forEach(coding -> ofSelections.put(coding.id(), selection));
		} else if (text != null) {
			text.codings.addAll(codings);
			codings.forEach(coding -> ofTexts.put(coding.id(), text.codings));
		} else if (element != null && !element.name().equals("Coding")) {
			codings.forEach(coding -> element.add(SideParts.coding(coding)));
		} else {
			return false;
		}
		return true;
	}

	/** Lets something refer to a note. Answers whether there is such a thing. */
	boolean addNote(UUID on, UUID note) {
		Code code = codes.get(on);
		Text text = texts.get(on);
		Selection selection = selections.get(on);
		Fragment element = kept.get(on);
		if (code != null) {
			code.notes.add(note);
		} else if (text != null) {
			text.notes.add(note);
		} else if (selection != null) {
			selection.notes = plus(selection.notes, List.of(note));
		} else if (element != null) {
			element.add(SideParts.reference("NoteRef", note));
		} else {
			return addToCoding(on, note);
		}
		return true;
	}

	private boolean addToCoding(UUID on, UUID note) {
		Selection selection = ofSelections.get(on);
		List<RawCoding> codings = ofTexts.get(on);
		if (selection != null) {
			codings = new ArrayList<>(selection.codings);
			selection.codings = codings;
		}
		if (codings == null) {
			return false;
		}
		codings.replaceAll(coding -> coding.id().equals(on) ? new RawCoding(on, coding.code(), coding.creator(), coding.created(), plus(coding.notes(), List.of(note))) : coding);
		return true;
	}

	private static <T> List<T> plus(List<T> list, List<T> more) {
		List<T> longer = new ArrayList<>(list);
		longer.addAll(more);
		return longer;
	}
}
