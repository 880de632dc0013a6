// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
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
	private final Map<UUID, Place> codings = new HashMap<>();
	/** Elements of what is kept. */
	private final Map<UUID, Fragment> kept = new HashMap<>();
	private final Map<Fragment, Fragment> representations = new IdentityHashMap<>();
	/** Lists that may grow by now: most of those that are read may not, and each that gets a hundred thousand things more is copied once. */
	private final Set<List<?>> growing = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Where a coding is in what it is on, which only grows. */
	private record Place(@Nullable Selection selection, List<RawCoding> ofText, int at) {
	}

	RawIndex(Raw raw) {
		raw.codes.forEach(code -> codes.put(code.id, code));
		for (Source source : raw.sources) {
			Text text = source.text();
			if (text != null) {
				texts.put(source.id(), text);
				for (int at = 0; at < text.codings.size(); at++) {
					codings.put(text.codings.get(at).id(), new Place(null, text.codings, at));
				}
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
		for (int at = 0; at < selection.codings.size(); at++) {
			codings.put(selection.codings.get(at).id(), new Place(selection, List.of(), at));
		}
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
		Fragment representation = element == null ? null : representations.computeIfAbsent(element, each -> each.child("Representation"));
		if (text == null && representation == null && element != null && element.name().equals("PDFSource")) {
			representation = new Fragment("Representation").with("guid", Ids.guid(Guids.derived("Representation 0", source)));
			element.add(representation);
			representations.put(element, representation);
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
	boolean addCodings(UUID on, List<RawCoding> more) {
		Selection selection = selections.get(on);
		Text text = texts.get(on);
		Fragment element = kept.get(on);
		if (selection != null) {
			selection.codings = growing(selection.codings);
			for (RawCoding coding : more) {
				codings.put(coding.id(), new Place(selection, List.of(), selection.codings.size()));
				selection.codings.add(coding);
			}
		} else if (text != null) {
			for (RawCoding coding : more) {
				codings.put(coding.id(), new Place(null, text.codings, text.codings.size()));
				text.codings.add(coding);
			}
		} else if (element != null && !element.name().equals("Coding")) {
			more.forEach(coding -> element.add(SideParts.coding(coding)));
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
			selection.notes = growing(selection.notes);
			selection.notes.add(note);
		} else if (element != null) {
			element.add(SideParts.reference("NoteRef", note));
		} else {
			return addToCoding(on, note);
		}
		return true;
	}

	private boolean addToCoding(UUID on, UUID note) {
		Place place = codings.get(on);
		if (place == null) {
			return false;
		}
		Selection selection = place.selection;
		List<RawCoding> all = place.ofText;
		if (selection != null) {
			selection.codings = growing(selection.codings);
			all = selection.codings;
		}
		RawCoding coding = all.get(place.at);
		List<UUID> notes = growing(coding.notes());
		notes.add(note);
		all.set(place.at, new RawCoding(coding.id(), coding.code(), coding.creator(), coding.created(), notes));
		return true;
	}

	/** The list itself, or one that holds the same and may grow. */
	private <T> List<T> growing(List<T> list) {
		if (growing.contains(list)) {
			return list;
		}
		List<T> longer = new ArrayList<>(list);
		growing.add(longer);
		return longer;
	}
}
