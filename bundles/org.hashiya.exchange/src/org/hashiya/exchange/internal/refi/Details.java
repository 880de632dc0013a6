// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.DocumentsMaker.Made;
import org.hashiya.model.Target;

/** What belongs to elements that have become the study's own and that no study shows: for each of them a fragment of its name with these parts alone. */
final class Details {

	private static final List<String> TEXTS = List.of("plainTextPath", "richTextPath");

	private final Findings findings;
	private final Map<UUID, Fragment> fragments = new LinkedHashMap<>();

	Details(Findings findings) {
		this.findings = findings;
	}

	/** Begins with what is beside the text of a PDF. */
	void begin(Made made) {
		Fragment shell = made.source().other();
		if (shell != null) {
			Fragment copy = shell.deepCopy().with("guid", Ids.guid(made.document().id()));
			Fragment representation = copy.child("Representation");
			if (representation != null) {
				TEXTS.forEach(representation.attributes()::remove); // they are the document's text and its original
			}
			fragments.put(made.document().id(), copy);
			for (Fragment region : shell.children()) {
				if (region.name().equals("PDFSelection")) {
					findings.add(ImportFinding.DETAILS_KEPT, region.name(), made.document().name());
				}
			}
		}
	}

	/** Adds a part of a document. */
	void add(Made made, Fragment part) {
		add(made.element(), made.document().id(), made.document().name(), part);
	}

	/**
	 * Adds a part.
	 *
	 * @param element the owner's name in REFI-QDA
	 * @param label   what to call the owner in the report
	 */
	void add(String element, UUID owner, String label, Fragment part) {
		fragments.computeIfAbsent(owner, id -> new Fragment(element).with("guid", Ids.guid(id))).add(part);
		findings.add(ImportFinding.DETAILS_KEPT, part.name(), label);
	}

	/** A note is on something that is not the first. */
	void addNote(Target target, UUID memo, String title) {
		String element = switch (target.kind()) {
		case CODE -> "Code";
		case DOCUMENT -> "TextSource";
		case CODING -> "Coding";
		case RELATION -> "Link";
		case STUDY -> "Project";
		case MEMO -> "Note";
		default -> null;
		};
		if (element != null) {
			add(element, target.id(), title, SideParts.reference("NoteRef", memo));
		}
	}

	/** Adds the ids of the texts of PDFs, which nothing refers to. */
	void addRepresentationIds(Set<UUID> ids) {
		for (Fragment fragment : fragments.values()) {
			Fragment representation = fragment.name().equals("PDFSource") ? fragment.child("Representation") : null;
			String guid = representation == null ? null : representation.attribute("guid");
			if (guid != null) {
				ids.add(UUID.fromString(guid));
			}
		}
	}

	Map<UUID, Fragment> all() {
		return fragments;
	}
}
