// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.UUID;

import org.hashiya.model.ElementKind;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.MemoSubject;

/**
 * A case as it is selected in the view of cases.
 *
 * @param id the case's id
 */
public record CaseItem(OpenStudy study, UUID id) implements MemoSubject {

	@Override
	public UUID studyId() {
		return study.study().info().id();
	}

	@Override
	public Target target() {
		return new Target(ElementKind.CASE, id);
	}
}
