// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.tree.CodePlace;

/** Moves the selected code one step; which way stands after the class in {@code plugin.xml}: up, down, in or out. */
public final class MoveCodeHandler extends CodeHandler implements IExecutableExtension {

	private Way way = Way.UP;

	private enum Way {
		UP, DOWN, IN, OUT
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		way = Way.valueOf(String.valueOf(data));
	}

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		Codebook codebook = study.study().codebook();
		Optional<CodePlace> place = switch (way) {
		case UP -> CodePlace.up(codebook, code);
		case DOWN -> CodePlace.down(codebook, code);
		case IN -> CodePlace.in(codebook, code);
		case OUT -> CodePlace.out(codebook, code);
		};
		place.ifPresent(there -> view.move(new CodeItem(study.study().info().id(), code.id()), there));
	}
}
