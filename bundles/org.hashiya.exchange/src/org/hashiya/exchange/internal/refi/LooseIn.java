// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.model.StudyProblem;

/** Selections and codings that stand outside of what they are on and name it, as tools write them that have tables of them. They are put where they belong when all is read, since what they are on may come later. */
final class LooseIn {

	static final Set<String> CONTAINERS = Set.of("Selections", "PlainTextSelections", "TextSelections", "Codings");

	private static final List<String> SOURCES = List.of("sourceGUID", "sourceRef", "documentGUID", "targetGUID");
	private static final List<String> SELECTIONS = List.of("selectionGUID", "selectionRef", "targetGUID");

	private record LooseSelection(@Nullable UUID source, Selection selection, String parent) {
	}

	/** @param on what it may be on: the first that there is */
	private record LooseCodings(List<UUID> on, List<RawCoding> codings, String parent) {
	}

	private final ElementIn in;
	private final TextsIn texts;
	private final List<LooseSelection> selections = new ArrayList<>(0);
	private final List<LooseCodings> codings = new ArrayList<>(0);

	LooseIn(ElementIn in) {
		this.in = in;
		texts = new TextsIn(in);
	}

	/**
	 * Reads a selection, a coding or a container of them; answers whether the cursor stood on one.
	 *
	 * @param parent in which it stands
	 */
	boolean read(String parent) throws StudyProblem {
		String element = in.xml.name();
		if (CONTAINERS.contains(element)) {
			int depth = in.xml.depth();
			while (in.xml.next(depth)) {
				if (!one(element)) {
					in.unknown(element);
				}
			}
			return true;
		}
		return one(parent);
	}

	private boolean one(String parent) throws StudyProblem {
		switch (in.xml.name()) {
		case "PlainTextSelection" -> {
			UUID source = first(SOURCES);
			selections.add(new LooseSelection(source, texts.selection(source == null ? new UUID(0, 0) : source, selections.size()), parent));
		}
		case "Coding" -> coding(parent);
		default -> {
			return false;
		}
		}
		return true;
	}

	/** One that says where it begins and ends is a selection besides. */
	private void coding(String parent) throws StudyProblem {
		UUID selection = first(SELECTIONS);
		UUID source = first(SOURCES);
		UUID owner = selection != null ? selection : source != null ? source : new UUID(0, 0);
		long start = texts.position("startPosition", "start");
		long end = texts.position("endPosition", "end");
		var audit = in.audit();
		List<UUID> on = new ArrayList<>(2);
		List<RawCoding> read = texts.codings(owner, codings.size(), on);
		if (read.isEmpty()) {
			return;
		}
		if (source != null && start != Long.MIN_VALUE && end != Long.MIN_VALUE) {
			Selection made = new Selection(Guids.derived("selection", read.getFirst().id()), "", start, end, audit);
			made.codings = read;
			selections.add(new LooseSelection(source, made, parent));
			return;
		}
		if (selection != null) {
			on.add(selection);
		}
		if (source != null) {
			on.add(source);
		}
		codings.add(new LooseCodings(on, read, parent));
	}

	private @Nullable UUID first(List<String> attributes) {
		for (String attribute : attributes) {
			UUID reference = in.reference(attribute);
			if (reference != null) {
				return reference;
			}
		}
		return null;
	}

	/** Puts them where they belong; the others are told. */
	void settle(Raw raw) {
		if (selections.isEmpty() && codings.isEmpty()) {
			return;
		}
		RawIndex index = new RawIndex(raw);
		for (LooseSelection loose : selections) {
			UUID source = loose.source;
			boolean found = source != null && index.addSelection(source, loose.selection);
			tell("PlainTextSelection", found, source == null, loose.parent, loose.selection.id);
		}
		for (LooseCodings loose : codings) {
			boolean found = loose.on.stream().anyMatch(on -> index.addCodings(on, loose.codings));
			tell("Coding", found, loose.on.isEmpty(), loose.parent, loose.codings.getFirst().id());
		}
	}

	private void tell(String element, boolean found, boolean nameless, String parent, UUID id) {
		if (found) {
			in.misplaced(element, parent);
		} else {
			in.findings.add(nameless ? ImportFinding.UNKNOWN : ImportFinding.DANGLING, element, nameless ? parent : Ids.guid(id));
		}
	}
}
