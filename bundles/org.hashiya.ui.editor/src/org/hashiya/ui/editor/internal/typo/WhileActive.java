// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;

/** True while a part is active. It names the selection too, since of several handlers the workbench takes the one with the most special variable: undo of the study names the active part. */
@NonNullByDefault({}) // the platform says nothing of null
final class WhileActive extends Expression {

	private final IWorkbenchPart part;

	WhileActive(IWorkbenchPart part) {
		this.part = part;
	}

	@Override
	public void collectExpressionInfo(ExpressionInfo info) {
		info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
		info.addVariableNameAccess(ISources.ACTIVE_CURRENT_SELECTION_NAME);
	}

	@Override
	public EvaluationResult evaluate(IEvaluationContext context) {
		return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_PART_NAME) == part);
	}
}
