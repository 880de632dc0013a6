// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Milestone;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.exchange.internal.exports.ExportKind;
import org.hashiya.ui.exchange.internal.exports.ExportWizard;
import org.hashiya.ui.study.OpenStudies;

/** File &gt; Export. The parameters say what is chosen at first; one that is not understood is as none. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ExportHandler extends AbstractHandler {

	private static final String PARAMETER = "org.hashiya.ui.exchange.export."; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenStudy> open = window.getService(OpenStudies.class).current();
		open.ifPresent(study -> {
			ExportWizard wizard = new ExportWizard(window.getShell(), study, value(event, "kind", ExportKind.values()), frequencies(event), //$NON-NLS-1$
					Optional.ofNullable(event.getParameter(PARAMETER + "milestone")).flatMap(id -> milestone(study.study(), id)), Optional.empty()); //$NON-NLS-1$
			WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
			dialog.setBlockOnOpen(false); // nothing here waits for its end
			dialog.open();
		});
		return null;
	}

	private static Optional<Milestone> milestone(Study study, String id) {
		return study.milestones().list().stream().filter(milestone -> milestone.id().toString().equals(id)).findFirst();
	}

	private static FrequencyOptions frequencies(ExecutionEvent event) {
		return FrequencyOptions.of(value(event, "unit", Unit.values()).orElse(Unit.CODINGS)).by(value(event, "breakdown", Breakdown.values()).orElse(Breakdown.NONE)) //$NON-NLS-1$ //$NON-NLS-2$
				.withSubcodes(Boolean.parseBoolean(event.getParameter(PARAMETER + "subcodes"))); //$NON-NLS-1$
	}

	private static <E extends Enum<E>> Optional<E> value(ExecutionEvent event, String parameter, E[] values) {
		String word = event.getParameter(PARAMETER + parameter);
		return Arrays.stream(values).filter(each -> word != null && each.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
	}
}
