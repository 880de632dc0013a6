// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.acts.StepCodes;

/** Moves the selected codes one step; which way stands after the class in {@code plugin.xml}: up, down, in or out. */
public final class MoveCodeHandler extends CodesHandler implements IExecutableExtension {

	private StepCodes.Way way = StepCodes.Way.UP;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		way = StepCodes.Way.valueOf(String.valueOf(data));
	}

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		List<UUID> ids = codes.stream().map(Code::id).toList();
		view.move(ids, new StepCodes(ids, way));
	}
}
