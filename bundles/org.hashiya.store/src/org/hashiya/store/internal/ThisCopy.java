// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Who works in this copy of a study; kept in {@code .hashiya/me.json}, which never travels. */
final class ThisCopy {

	private final StudyFolder folder;
	private volatile @Nullable UUID me;

	ThisCopy(StudyFolder folder, Faults faults) throws StudyProblem {
		this.folder = folder;
		JsonLines.read(folder.me(), json -> me = ElementReader.uuid(JsonLines.object(json), "coder"), faults);
	}

	Optional<Coder> coder(Study study) {
		UUID known = me;
		Coder coder = known == null ? null : study.coders().get(known);
		if (coder == null && study.coders().size() == 1) {
			coder = study.coders().at(0);
		}
		return Optional.ofNullable(coder);
	}

	Coder require(Study study) throws StudyProblem {
		return coder(study).orElseThrow(() -> StudyProblem.of(Kind.CODER_AMBIGUOUS, study.coders().list().stream().map(Coder::name).toArray()));
	}

	void set(Study study, UUID coder, boolean remember) throws StudyProblem {
		if (!study.coders().contains(coder)) {
			throw StudyProblem.of(Kind.CODER_UNKNOWN, coder);
		}
		if (remember) {
			AtomicFiles.write(folder.me(), ("{\"coder\":\"" + coder + "\"}\n").getBytes(StandardCharsets.UTF_8));
		}
		me = coder;
	}
}
