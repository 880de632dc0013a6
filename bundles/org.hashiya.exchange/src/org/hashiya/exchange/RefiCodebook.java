// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

import org.hashiya.exchange.internal.CodesXml;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.OurOrigin;
import org.hashiya.exchange.internal.XmlOut;
import org.hashiya.model.Codebook;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * The codebook as a REFI-QDA codebook ({@code .qdc}): codes with names, colours and definitions (the one in force, followed by its criteria of inclusion and exclusion), and the sets
 * that hold codes, or nothing. Valid by the standard's schema whatever the codebook holds. The schema wants at least one code: a codebook without any is written as one category that cannot be
 * applied and has the study's name.
 */
public final class RefiCodebook implements Exporter {

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		Codebook codebook = study.codebook();
		Guids guids = new Guids(study, progress);
		XmlOut xml = new XmlOut(out);
		progress.begin(1);
		xml.start("CodeBook").attribute("xmlns", "urn:QDA-XML:codebook:1.0").attribute("origin", OurOrigin.NAME);
		if (codebook.size() > 0) {
			new CodesXml(xml, guids).write(codebook, null);
		} else {
			xml.start("Codes").start("Code").attribute("guid", Guids.derived("empty codebook", study.info().id())).attribute("name", study.info().name());
			xml.attribute("isCodable", "false").end().end();
		}
		writeSets(study, xml, guids);
		xml.end().finish();
		progress.worked(1);
	}

	/** One of documents or memos alone is none; an empty one may become one. */
	private static boolean isOfCodes(Study study, MemberSet set) {
		return set.documents().isEmpty() && set.memos().isEmpty() || set.codes().stream().anyMatch(id -> study.codebook().get(id) != null);
	}

	private static void writeSets(Study study, XmlOut xml, Guids guids) throws IOException {
		List<MemberSet> sets = study.sets().list().stream().filter(set -> isOfCodes(study, set)).toList();
		if (sets.isEmpty()) {
			return;
		}
		xml.start("Sets");
		for (MemberSet set : sets) {
			xml.start("Set").attribute("guid", guids.of(ElementKind.SET, set.id())).attribute("name", set.name());
			if (!set.description().isEmpty()) {
				xml.element("Description", set.description());
			}
			for (UUID code : set.codes()) {
				if (study.codebook().get(code) != null) {
					xml.start("MemberCode").attribute("guid", guids.of(ElementKind.CODE, code)).end();
				}
			}
			xml.end();
		}
		xml.end();
	}
}
