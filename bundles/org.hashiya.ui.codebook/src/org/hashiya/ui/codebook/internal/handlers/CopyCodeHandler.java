// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.acts.CopyCodes;

import com.ibm.icu.text.MessageFormat;

/** Copies the selected codes and selects the copies; a single one is named at once. */
public final class CopyCodeHandler extends CodesHandler {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		Set<UUID> before = new HashSet<>(study.study().codebook().list().stream().map(Code::id).toList());
		if (view.perform(new CopyCodes(codes.stream().map(Code::id).toList(), CopyCodeHandler::name))) {
			Codebook after = study.study().codebook();
			List<CodeItem> copies = after.withoutSubcodes(after.list().stream().filter(code -> !before.contains(code.id())).toList()).stream()
					.map(code -> new CodeItem(study.study().info().id(), code.id())).toList();
			view.controls().tree().select(copies);
		}
	}

	private static String name(String name, int number) {
		return number == 1 ? MessageFormat.format(Messages.Code_copy, name) : MessageFormat.format(Messages.Code_copyNumbered, name, number);
	}
}
