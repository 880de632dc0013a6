// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
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

	private final Study study;
	private final XmlOut xml;
	private final Guids guids;
	private final MemoIndex memos;
	private final Values values;

	SourcesXml(Study study, XmlOut xml, Guids guids, MemoIndex memos, Values values) {
		this.study = study;
		this.xml = xml;
		this.guids = guids;
		this.memos = memos;
		this.values = values;
	}

	void write(Document document, Progress progress) throws StudyProblem, IOException {
		UUID guid = guids.of(ElementKind.DOCUMENT, document.id());
		xml.start("TextSource").attribute("guid", guid).attribute("name", document.name());
		xml.attribute("plainTextPath", "internal://" + fileName(guid));
		writeStamps(document.created(), document.modified());
		Positions positions = study.positions(document, progress);
		for (Passage passage : study.passages(document, progress).list()) {
			if (passage.unplaced() != null) {
				continue; // an empty selection means something else to each program; the exporter's caller says how many wait
			}
			write(passage, positions);
		}
		writeNotes(memos.on(ElementKind.DOCUMENT, document.id()));
		values.write(xml, document.values());
		xml.end();
	}

	/** The name of a document's text in the folder {@code sources}. */
	static String fileName(UUID guid) {
		return guid.toString().toUpperCase(Locale.ROOT) + ".txt";
	}

	private void write(Passage passage, Positions positions) throws IOException {
		xml.start("PlainTextSelection").attribute("guid", guids.next(ElementKind.PASSAGE, passage.id()));
		xml.attribute("startPosition", positions.toCodePoints(passage.start())).attribute("endPosition", positions.toCodePoints(passage.end()));
		xml.attribute("creatingUser", coder(passage.coder())).attribute("creationDateTime", passage.created());
		for (Coding coding : passage.codings()) {
			if (study.codebook().get(coding.code()) != null) {
				xml.start("Coding").attribute("guid", guids.next(ElementKind.CODING, coding.id()));
				xml.attribute("creatingUser", coder(coding.coder())).attribute("creationDateTime", coding.created());
				xml.reference("CodeRef", guids.of(ElementKind.CODE, coding.code()));
				writeNotes(memos.on(coding));
				xml.end();
			}
		}
		writeNotes(memos.on(passage));
		xml.end();
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
