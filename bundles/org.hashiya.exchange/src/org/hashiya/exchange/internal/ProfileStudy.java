// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import org.hashiya.exchange.RefiProfile;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Passages;
import org.hashiya.model.Study;

/**
 * A study as a project for a program shall have it, so that what writes the project need not know for whom it writes. Where a program counts UTF-16 units, documents say that both their lengths are
 * that of UTF-16: then positions are what they are in memory, and no conversion takes place.
 */
public final class ProfileStudy {

	private ProfileStudy() {
	}

	/** The study itself where nothing is to be done. */
	public static Study of(Study study, RefiProfile profile) {
		if (profile == RefiProfile.STANDARD) {
			return study;
		}
		ProfileNames names = new ProfileNames(study, profile);
		Study.Builder builder = Study.builder(study.info(), new TextsOf(study), (document, progress) -> {
			Document original = study.documents().get(document.id());
			return original == null ? Passages.EMPTY : study.passagesOnce(original, progress);
		});
		study.coders().list().forEach(builder::add);
		for (Code code : study.codebook().list()) {
			builder.add(code.withName(names.get(ElementKind.CODE, code.id(), code.name()), code.modified()));
		}
		study.variables().list().forEach(builder::add);
		for (Document document : study.documents().list()) {
			builder.add(new Document(document.id(), names.get(ElementKind.DOCUMENT, document.id(), document.name()), document.stem(), names.group(document.group()), document.textHash(),
					profile.countsUtf16() ? document.utf16() : document.codePoints(), document.utf16(), document.words(), document.paragraphs(), document.language(), document.direction(),
					document.paragraphDirections(), document.state(), document.values(), document.created(), document.modified(), document.original()));
		}
		for (Case unit : study.cases().list()) {
			builder.add(new Case(unit.id(), names.get(ElementKind.CASE, unit.id(), unit.name()), unit.description(), unit.values(), unit.documents(), unit.passages(), unit.codes()));
		}
		for (MemberSet set : study.sets().list()) {
			builder.add(new MemberSet(set.id(), names.get(ElementKind.SET, set.id(), set.name()), set.colour(), set.description(), set.codes(), set.documents(), set.memos()));
		}
		study.relations().list().forEach(builder::add);
		for (Memo memo : study.memos().list()) {
			String type = names.type(memo.type());
			builder.add(type.equals(memo.type()) ? memo : new Memo(memo.id(), memo.target(), type, memo.title(), memo.text(), memo.created(), memo.modified()));
		}
		study.foreignParts().list().forEach(builder::add);
		return builder.build();
	}
}
