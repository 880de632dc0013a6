// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Originals;
import org.hashiya.exchange.internal.refi.Fragment;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Writes documents with their passages and codings: nearly all of a project. Only texts with characters outside the BMP are read here. */
final class SourcesXml {

	/** Attributes of a source that are written from the document. */
	private static final Set<String> WRITTEN = Set.of("guid", "name", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");
	private static final Set<String> WRITTEN_TEXT = Set.of("guid", "plainTextPath");

	/** After so many passages it is asked whether to go on: some milliseconds. */
	private static final int ASK = 256;

	private final Study study;
	private final XmlOut xml;
	private final Guids guids;
	private final MemoIndex memos;
	private final Values values;
	private final ForeignOut foreign;
	private final FragmentOut fragments;
	private final Originals originals;

	SourcesXml(Study study, XmlOut xml, Guids guids, MemoIndex memos, Values values, ForeignOut foreign, FragmentOut fragments, Originals originals) {
		this.originals = originals;
		this.study = study;
		this.xml = xml;
		this.guids = guids;
		this.memos = memos;
		this.values = values;
		this.foreign = foreign;
		this.fragments = fragments;
	}

	void write(Document document, Progress progress) throws StudyProblem, IOException {
		UUID guid = guids.of(ElementKind.DOCUMENT, document.id());
		Fragment details = foreign.details(document.id());
		boolean isPdf = details != null && details.name().equals("PDFSource");
		xml.start(isPdf ? "PDFSource" : "TextSource").attribute("guid", guid).attribute("name", document.name());
		if (!isPdf) {
			if (originals.has(document)) {
				xml.attribute("richTextPath", ForeignParts.INTERNAL + originalName(guid));
			}
			xml.attribute("plainTextPath", ForeignParts.INTERNAL + fileName(guid));
		}
		if (isPdf && details != null) {
			fragments.writeAttributes(details, WRITTEN);
		}
		writeStamps(document.created(), document.modified());
		writeDescription(ElementKind.DOCUMENT, document.id());
		if (isPdf && details != null) {
			fragments.write(foreign.details(document.id(), "PDFSelection"));
			startRepresentation(details, guid);
		}
		List<Coding> whole = writePassages(document, details, progress);
		if (isPdf) {
			xml.end();
		}
		for (Coding coding : whole) {
			write(coding);
		}
		writeNotes(memos.on(ElementKind.DOCUMENT, document.id()));
		writeMoreNotes(document.id());
		values.write(xml, document.values());
		xml.end();
	}

	/** The text of a PDF. Its own codings, notes and values stand with the PDF. */
	private void startRepresentation(Fragment details, UUID document) throws IOException {
		Fragment beside = details.child("Representation");
		String own = beside == null ? null : beside.attribute("guid");
		UUID guid = own == null || document.equals(ForeignOut.id(own)) ? null : ForeignOut.id(fragments.own(own));
		xml.start("Representation").attribute("guid", guid == null ? Guids.derived("representation", document) : guid);
		xml.attribute("plainTextPath", ForeignParts.INTERNAL + fileName(document));
		if (beside != null) {
			fragments.writeAttributes(beside, WRITTEN_TEXT);
			Fragment description = beside.child("Description");
			if (description != null) {
				xml.element("Description", description.text());
			}
		}
	}

	/** Answers the codings that are written with the whole source, as they came. */
	private List<Coding> writePassages(Document document, @Nullable Fragment details, Progress progress) throws StudyProblem, IOException {
		Positions positions = study.positions(document, progress);
		Map<UUID, String> names = names(details);
		UUID whole = Guids.ofWhole(document.id());
		List<Coding> ofWhole = List.of();
		int written = 0;
		for (Passage passage : study.passagesOnce(document, progress).list()) {
			if (++written % ASK == 0) {
				progress.check();
			}
			if (passage.unplaced() != null) {
				continue; // an empty selection means something else to each program; the exporter's caller says how many wait
			}
			if (passage.id().equals(whole) && passage.hasRange(0, document.utf16()) && memos.on(passage).isEmpty() && memos.description(ElementKind.PASSAGE, whole) == null) {
				ofWhole = passage.codings();
			} else {
				write(passage, positions, names.get(passage.id()));
			}
		}
		return ofWhole;
	}

	/** The names that selections had in a foreign project. */
	private static Map<UUID, String> names(@Nullable Fragment details) {
		if (details == null) {
			return Map.of();
		}
		Map<UUID, String> names = new HashMap<>();
		for (Fragment child : details.children()) {
			UUID id = child.name().equals("PlainTextSelection") ? ForeignOut.id(child.attribute("guid")) : null;
			String name = child.attribute("name");
			if (id != null && name != null) {
				names.put(id, name);
			}
		}
		return names;
	}

	/** Notes on an element that have another place too. */
	void writeMoreNotes(UUID owner) throws IOException {
		fragments.write(foreign.details(owner, "NoteRef"));
	}

	/** The description of an element that has one as a memo. */
	void writeDescription(ElementKind kind, UUID id) throws IOException {
		Memo description = memos.description(kind, id);
		if (description != null) {
			xml.element("Description", DescribedMemos.text(description));
		}
	}

	/** The name of a document's text in the folder {@code sources}. */
	static String fileName(UUID guid) {
		return guid.toString().toUpperCase(Locale.ROOT) + ".txt";
	}

	static String originalName(UUID guid) {
		return guid.toString().toUpperCase(Locale.ROOT) + ".docx";
	}

	private void write(Passage passage, Positions positions, @Nullable String name) throws IOException {
		xml.start("PlainTextSelection").attribute("guid", guids.next(ElementKind.PASSAGE, passage.id()));
		if (name != null) {
			xml.attribute("name", name);
		}
		xml.attribute("startPosition", positions.toCodePoints(passage.start())).attribute("endPosition", positions.toCodePoints(passage.end()));
		xml.attribute("creatingUser", coder(passage.coder())).attribute("creationDateTime", passage.created());
		writeDescription(ElementKind.PASSAGE, passage.id());
		for (Coding coding : passage.codings()) {
			write(coding);
		}
		writeNotes(memos.on(passage));
		xml.end();
	}

	private void write(Coding coding) throws IOException {
		if (study.codebook().get(coding.code()) != null) {
			xml.start("Coding").attribute("guid", guids.next(ElementKind.CODING, coding.id()));
			xml.attribute("creatingUser", coder(coding.coder())).attribute("creationDateTime", coding.created());
			xml.reference("CodeRef", guids.of(ElementKind.CODE, coding.code()));
			writeNotes(memos.on(coding));
			writeMoreNotes(coding.id());
			xml.end();
		}
	}

	void writeNotes(List<Memo> notes) throws IOException {
		for (Memo memo : notes) {
			xml.reference("NoteRef", guids.of(ElementKind.MEMO, memo.id()));
		}
	}

	void writeStamps(Stamp created, Stamp modified) {
		xml.attribute("creatingUser", coder(created.by())).attribute("creationDateTime", created.at());
		xml.attribute("modifyingUser", coder(modified.by())).attribute("modifiedDateTime", modified.at());
	}

	/** The GUID of a coder of the study; null for one that it does not know, since a reference to nobody may be refused. */
	@Nullable
	UUID coder(@Nullable UUID id) {
		return id != null && study.coders().contains(id) ? guids.of(ElementKind.CODER, id) : null;
	}
}
