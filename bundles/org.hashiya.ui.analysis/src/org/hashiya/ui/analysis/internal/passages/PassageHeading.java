// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.words.CodePaths;

import com.ibm.icu.text.MessageFormat;

/** What stands above the list: what the passages have in common, and how many there are. */
final class PassageHeading {

	private static final String BETWEEN = " · "; //$NON-NLS-1$
	/** These are not all yet. */
	private static final String MORE = "…"; //$NON-NLS-1$

	private PassageHeading() {
	}

	static String text(Study study, PassageRows found) {
		String heading = MessageFormat.format(Messages.heading, subject(study, found.choice()), MessageFormat.format(Messages.headingCount, found.total(), found.documents()));
		return found.whole() ? heading : heading + MORE;
	}

	/** The names of code, document and coder that were asked for, or the query. */
	static String subject(Study study, PassageChoice choice) {
		if (choice.isQuery()) {
			return Isolates.wrap(choice.query());
		}
		List<String> names = new ArrayList<>();
		UUID codeId = choice.code();
		UUID documentId = choice.document();
		UUID coderId = choice.coder();
		Code code = codeId == null ? null : study.codebook().get(codeId);
		Document document = documentId == null ? null : study.documents().get(documentId);
		Coder coder = coderId == null ? null : study.coders().get(coderId);
		if (code != null) {
			names.add(CodePaths.shown(study.codebook(), code.id()));
		}
		if (document != null) {
			names.add(Isolates.wrap(document.name()));
		}
		if (coder != null) {
			names.add(Isolates.wrap(coder.name()));
		}
		return names.isEmpty() ? Messages.allPassages : String.join(BETWEEN, names);
	}
}
