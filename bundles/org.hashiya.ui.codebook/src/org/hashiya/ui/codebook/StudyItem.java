// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.UUID;

import org.hashiya.model.ElementKind;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.MemoSubject;

/** An open study as it is selected in the documents view. */
public record StudyItem(OpenStudy study) implements ExplorerItem, MemoSubject {

	@Override
	public UUID studyId() {
		return study.study().info().id();
	}

	@Override
	public Target target() {
		return new Target(ElementKind.STUDY, studyId());
	}
}
